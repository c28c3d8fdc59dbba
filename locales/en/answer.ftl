### The answers to a question.

answer-yes = yes
answer-no = no
