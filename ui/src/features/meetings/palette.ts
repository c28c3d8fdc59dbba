// What Ctrl K can do and find of meetings.
import { findMeetings } from '../../ipc/meetings';
import { address } from '../../pages/address';
import { registerActions, registerFinder } from '../../pages/palette.svelte';
import { go } from '../../pages/router.svelte';
import * as m from '../../words/messages';

registerActions(() => [{ label: m.meetingsPlan(), icon: 'add', run: () => go(address('meetings/new')) }]);

registerFinder({
  title: () => m.frameMeetings(),
  find: async (text) =>
    (await findMeetings(text)).map((line) => ({
      key: `meeting ${line.id}`,
      label: line.place ?? line.municipality ?? m.paperMeeting(),
      detail: [line.day ?? m.meetingsNoDate(), line.state_text].join(' · '),
      icon: 'people' as const,
      href: address('meetings', line.id),
    })),
});
