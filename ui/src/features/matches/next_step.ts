// Which one step brings a match further: it leads, in green.
import type { MatchView } from '../../bindings/MatchView';

export type Step = 'approved' | 'both_asked' | 'first_meeting' | 'active' | 'resumed' | 'declined' | 'follow_up' | 'thank_you';

/** None while answers are awaited, and where nothing is left to do. */
export function nextStep({ line, both_said_yes, said_no }: Pick<MatchView, 'line' | 'both_said_yes' | 'said_no'>): Step | null {
  switch (line.state) {
    case 'draft': return 'approved';
    case 'approved': return 'both_asked';
    case 'both_asked': return said_no ? 'declined' : both_said_yes ? 'first_meeting' : null;
    case 'first_meeting': return 'active';
    case 'active': return 'follow_up';
    case 'paused': return 'resumed';
    case 'ended': return 'thank_you';
    default: return null;
  }
}
