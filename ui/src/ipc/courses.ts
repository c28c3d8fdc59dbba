// Courses: the list, one course, planning it, changing it, and holding it again.
import type { CourseForm } from '../bindings/CourseForm';
import type { CourseFormView } from '../bindings/CourseFormView';
import type { CourseLine } from '../bindings/CourseLine';
import type { CourseList } from '../bindings/CourseList';
import type { CourseView } from '../bindings/CourseView';
import type { MovedUp } from '../bindings/MovedUp';
import { call } from './tauri';

export const courses = () => call<CourseList>('courses');
export const course = (id: string) => call<CourseView>('course', { id });
export const findCourses = (text: string) => call<CourseLine[]>('find_courses', { text });
/** `like` is the earlier course that a new one repeats. */
export const courseForm = (id: string | null, like: string | null) => call<CourseFormView>('course_form', { id, like });
/** Answers with the new course's id. */
export const planCourse = (form: CourseForm) => call<string>('plan_course', { form });
/** Answers with those who have a place now, where there is more room than before. */
export const changeCourse = (id: string, form: CourseForm) => call<MovedUp>('change_course', { id, form });
