### What a person says yes to, each by itself.

## Purposes

consent-purpose-find-friend = finding a friend
consent-purpose-share-with-friend = giving name and contact to the friend we suggest
consent-purpose-share-with-municipality = telling the municipality
consent-purpose-statistics = counting in statistics
consent-purpose-news = getting news

## How it was given

consent-how-signed-slip = signed slip
consent-how-witnessed-word = by word, witnessed
