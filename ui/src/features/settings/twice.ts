// A new passphrase is typed twice; the second one never leaves the page.
import { Refused } from '../../ipc/refused';

/** Throws beside the second field where the two are not alike. */
export function sameTwice(passphrase: string, again: string, message: string): void {
  if (passphrase !== again) throw new Refused(message, null, [{ field: 'again', message }]);
}
