// How a match's state looks.
import { looks } from '../../components/state_look';

export const lookOf = looks({
  draft: { shape: 'empty', tone: 'plain' },
  approved: { shape: 'quarter', tone: 'info' },
  both_asked: { shape: 'half', tone: 'soon' },
  first_meeting: { shape: 'half', tone: 'info' },
  active: { shape: 'full', tone: 'way' },
  paused: { shape: 'quarter', tone: 'soon' },
  ended: { shape: 'tick', tone: 'plain' },
  declined: { shape: 'struck', tone: 'plain' },
});
