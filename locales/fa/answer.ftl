### The answers to a question.

answer-yes = بلی
answer-no = نخیر
