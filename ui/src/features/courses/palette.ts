// What Ctrl K can do and find of courses.
import { findCourses } from '../../ipc/courses';
import { address } from '../../pages/address';
import { registerActions, registerFinder } from '../../pages/palette.svelte';
import { go } from '../../pages/router.svelte';
import * as m from '../../words/messages';

registerActions(() => [{ label: m.coursesPlan(), icon: 'add', run: () => go(address('courses/new')) }]);

registerFinder({
  title: () => m.coursesAll(),
  find: async (text) =>
    (await findCourses(text)).map((line) => ({
      key: `course ${line.id}`,
      label: line.title,
      detail: [line.day ?? m.meetingsNoDate(), line.state_text].join(' · '),
      icon: 'course' as const,
      href: address('courses', line.id),
    })),
});
