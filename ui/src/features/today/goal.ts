// Where a line of Today leads, and how a draft is gone on with. Ids and codes only.
import type { DraftLine } from '../../bindings/DraftLine';
import type { DueLine } from '../../bindings/DueLine';
import { address } from '../../pages/address';
import { followUpAddress } from '../matches/draft_address';
import { formAddress } from '../registrations/draft_address';

export function goalAddress({ to, id }: Pick<DueLine, 'to' | 'id'>): string {
  switch (to) {
    case 'meeting':
      return address('meetings', id);
    case 'meeting_print':
      return `${address('meetings', id)}/print`;
    case 'meeting_sheet':
      return `${address('meetings', id)}/sheet`;
    case 'registration':
      return address('waiting', id, { side: 'both', show: 'all' });
    case 'match':
      return address('matches', id);
    case 'course':
      return address('courses', id);
    case 'course_attendance':
      return `${address('courses', id)}/attendance`;
    case 'new_until':
      return address('waiting', null, { side: 'both', show: 'new', until: id ?? undefined });
    case 'waiting_until':
      return address('waiting', null, { side: 'both', until: id ?? undefined });
    case 'without_consent':
      return address('waiting', null, { side: 'both', show: 'consent_missing' });
    case 'backups':
      return '#/settings/backups';
    case 'drafts':
      return '#/today';
  }
}

/** The form in which a draft is gone on with. */
export function draftAddress({ id, kind, about }: Pick<DraftLine, 'id' | 'kind' | 'about'>): string {
  // The register knows a course's form as a note, too.
  if (id.startsWith('course:')) return courseForm(id, about);
  switch (kind) {
    case 'meeting':
      return about ? `${address('meetings', about)}/edit` : '#/meetings/new';
    case 'sheet':
      return id.startsWith('attendance:') ? `${address('courses', about)}/attendance` : `${address('meetings', about)}/sheet`;
    case 'sign_up':
      return address('meetings', about);
    case 'note':
      return followUpAddress(id) ?? address('waiting', about, { side: 'both', show: 'all' });
    default:
      return formAddress(id, about);
  }
}

/** `course:new`, `course:<id>`, or `course:like:<id>` where it repeats an earlier one. */
function courseForm(id: string, about: string | null): string {
  const [, like, earlier] = id.split(':');
  if (like === 'like') return address('courses/new', null, { like: earlier });
  return about ? `${address('courses', about)}/edit` : '#/courses/new';
}
