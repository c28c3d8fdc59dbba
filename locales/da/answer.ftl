### The answers to a question.

answer-yes = ja
answer-no = nej
