// How a meeting's state looks.
import { looks } from '../../components/state_look';

export const lookOf = looks({
  wished: { shape: 'empty', tone: 'plain' },
  gathering: { shape: 'quarter', tone: 'soon' },
  ready: { shape: 'half', tone: 'info' },
  consultant_confirmed: { shape: 'full', tone: 'way' },
  held: { shape: 'tick', tone: 'plain' },
  cancelled: { shape: 'struck', tone: 'late' },
});
