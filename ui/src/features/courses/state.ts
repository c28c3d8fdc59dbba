// How a course's state looks.
import { looks } from '../../components/state_look';

export const lookOf = looks({
  wished: { shape: 'empty', tone: 'plain' },
  open: { shape: 'quarter', tone: 'soon' },
  confirmed: { shape: 'full', tone: 'way' },
  running: { shape: 'half', tone: 'info' },
  held: { shape: 'tick', tone: 'plain' },
  cancelled: { shape: 'struck', tone: 'late' },
});
