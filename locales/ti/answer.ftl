### The answers to a question.

answer-yes = እወ
answer-no = ኣይፋል
