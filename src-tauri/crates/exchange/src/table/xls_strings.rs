//! The lengths of an old workbook's shared texts: a cell is a few bytes that name one of them, and
//! every cell becomes a copy of it.

/// The table of shared texts, as it lies in its record and the records that continue it.
#[derive(Default)]
pub(super) struct SharedTexts {
    pieces: Vec<Vec<u8>>,
}

/// A text that could not be measured counts as the longest there can be.
const LONGEST: u16 = u16::MAX;

impl SharedTexts {
    /// Takes in the record itself or one that continues it.
    pub(super) fn take_in(&mut self, data: &[u8]) {
        self.pieces.push(data.to_vec());
    }

    /// How many characters each text has, as far as they can be read.
    pub(super) fn lengths(&self) -> Lengths {
        let mut place = Place {
            pieces: &self.pieces,
            piece: 0,
            at: 8,
        };
        let mut lengths = Vec::new();
        while let Some(length) = place.text() {
            lengths.push(length);
        }
        Lengths(lengths)
    }
}

/// The lengths of the shared texts by their number.
#[derive(Default)]
pub(super) struct Lengths(Vec<u16>);

impl Lengths {
    pub(super) fn of(&self, number: u32) -> usize {
        let length = usize::try_from(number).ok().and_then(|n| self.0.get(n));
        usize::from(*length.unwrap_or(&LONGEST))
    }
}

struct Place<'a> {
    pieces: &'a [Vec<u8>],
    piece: usize,
    at: usize,
}

impl Place<'_> {
    /// One text: its length in characters, its letters, and what belongs to it.
    fn text(&mut self) -> Option<u16> {
        let characters = u16::from_le_bytes([self.byte()?, self.byte()?]);
        let flags = self.byte()?;
        let runs = if flags & 8 != 0 {
            usize::from(u16::from_le_bytes([self.byte()?, self.byte()?]))
        } else {
            0
        };
        let more = if flags & 4 != 0 {
            let bytes = [self.byte()?, self.byte()?, self.byte()?, self.byte()?];
            usize::try_from(u32::from_le_bytes(bytes)).ok()?
        } else {
            0
        };
        let mut left = usize::from(characters);
        let mut width = usize::from(flags & 1) + 1;
        while left > 0 {
            let here = self.left_here() / width;
            if here == 0 {
                // A text that goes on in the next record says again how wide its letters are.
                self.next_piece()?;
                width = usize::from(self.byte()? & 1) + 1;
                continue;
            }
            let taken = here.min(left);
            self.at += taken * width;
            left -= taken;
        }
        self.skip(runs * 4 + more)?;
        Some(characters)
    }

    fn left_here(&self) -> usize {
        let piece = self.pieces.get(self.piece);
        piece.map_or(0, |piece| piece.len().saturating_sub(self.at))
    }

    fn next_piece(&mut self) -> Option<()> {
        self.piece += 1;
        self.at = 0;
        (self.piece < self.pieces.len()).then_some(())
    }

    fn byte(&mut self) -> Option<u8> {
        while self.left_here() == 0 {
            self.next_piece()?;
        }
        let byte = self.pieces.get(self.piece)?.get(self.at).copied();
        self.at += 1;
        byte
    }

    fn skip(&mut self, mut bytes: usize) -> Option<()> {
        while bytes > self.left_here() {
            bytes -= self.left_here();
            self.next_piece()?;
        }
        self.at += bytes;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(pieces: &[&[u8]]) -> Lengths {
        let mut texts = SharedTexts::default();
        for piece in pieces {
            texts.take_in(piece);
        }
        texts.lengths()
    }

    #[test]
    fn texts_are_measured_also_where_they_go_on_in_another_record() {
        // Narrow "ab"; wide "cde" after whose second letter the next record begins, narrow.
        let first = b"\0\0\0\0\0\0\0\0\x02\0\0ab\x03\0\x01c\0d\0";
        let lengths = table(&[first, b"\0e\x01\0\x08\x01\0f1234\x04\0\0wxyz"]);
        let measured: Vec<usize> = (0..4).map(|n| lengths.of(n)).collect();
        assert_eq!(measured, [2, 3, 1, 4]);
    }

    #[test]
    fn what_cannot_be_measured_counts_as_the_longest() {
        assert_eq!(table(&[b"\0\0\0\0\0\0\0\0\xff\xff\0ab"]).of(0), 65_535);
    }
}
