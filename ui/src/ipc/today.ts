// What is due, and how much of it there is.
import type { TodayView } from '../bindings/TodayView';
import { call } from './tauri';

export const today = () => call<TodayView>('today');
export const todayCount = () => call<number>('today_count');
