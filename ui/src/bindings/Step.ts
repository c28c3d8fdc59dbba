export type Step = { operation: string, text: string, };
