### The answers to a question.

answer-yes = نعم
answer-no = لا
