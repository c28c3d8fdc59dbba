### What a person says yes to, each by itself.

## Purposes

consent-purpose-find-friend = finde en ven
consent-purpose-share-with-friend = give navn og kontakt til den ven, vi foreslår
consent-purpose-share-with-municipality = give kommunen besked
consent-purpose-statistics = tælle med i statistik
consent-purpose-news = få nyheder

## How it was given

consent-how-signed-slip = underskrevet seddel
consent-how-witnessed-word = mundtligt, med vidne
