// How a registration's state is drawn: shape and colour beside its word.

type Shape = 'empty' | 'quarter' | 'half' | 'full' | 'tick' | 'struck';
type Tone = 'plain' | 'way' | 'soon' | 'info';

export function drawn(state: string, consentMissing: boolean): { shape: Shape; tone: Tone } {
  if (consentMissing) return { shape: 'quarter', tone: 'soon' };
  switch (state) {
    case 'new': return { shape: 'empty', tone: 'plain' };
    case 'talk_arranged': return { shape: 'half', tone: 'info' };
    case 'ready': return { shape: 'full', tone: 'way' };
    case 'matched': return { shape: 'tick', tone: 'way' };
    default: return { shape: 'struck', tone: 'plain' };
  }
}
