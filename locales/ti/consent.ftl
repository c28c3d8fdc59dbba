### What a person says yes to, each by itself.

## Purposes

consent-purpose-find-friend = መሓዛ ምርካብ
# native-reader: "giving name and contact to the friend we suggest"
consent-purpose-share-with-friend = ስምን መራኸቢን ነቲ ዘቕረብናዮ መሓዛ ምሃብ
# native-reader: "telling the municipality"
consent-purpose-share-with-municipality = ንኮሙን ምሕባር
# native-reader: "counting in statistics"
consent-purpose-statistics = ስታቲስቲክስ
consent-purpose-news = ዜና ምቕባል

## How it was given

# native-reader: "a slip of paper, signed"
consent-how-signed-slip = ዝተፈረመ ቁራጽ ወረቐት
# native-reader: "by word of mouth, with a witness"
consent-how-witnessed-word = ብቓል፣ ኣብ ቅድሚ ምስክር
