//! Of all assignments that are the best, the one that comes first.
#![allow(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "as in the solver: every index is a vertex that was numbered there, in 32 bits"
)]

use super::assignment::{Half, NONE, Whole};

/// The edges that a best assignment may use: those that cost just what they are worth. A vertex may be
/// left out where it costs nothing. Every assignment of such edges that leaves out only such vertices
/// is as good as every other.
pub(super) struct Tight {
    edges: Vec<Vec<u32>>,
    row_may_go: Vec<bool>,
    column_may_go: Vec<bool>,
    row_with: Vec<u32>,
    column_with: Vec<u32>,
    /// Rows whose column stands, and with it the column.
    fixed: Vec<bool>,
    /// What was seen for the row at hand: its number, so that no mark need be wiped off.
    seen: Vec<u32>,
    searches: u32,
    /// From which place one came, and which row goes this step.
    from: Vec<(u32, u32)>,
}

/// In a way: nobody, the vertex that those left out are with.
const NOBODY: u32 = u32::MAX - 1;

impl Tight {
    pub(super) fn new<N: Whole>(rows: &Half<N>, columns: &Half<N>) -> Self {
        let zero = N::default();
        let edges = (0..rows.len() as u32)
            .map(|row| {
                let tight = rows
                    .of(row)
                    .iter()
                    .filter(|(column, score)| rows.slack(row, columns, *column, *score) == zero);
                tight.map(|(column, _)| *column).collect()
            })
            .collect();
        Self {
            edges,
            row_may_go: (0..rows.len() as u32)
                .map(|row| rows.price(row) == zero)
                .collect(),
            column_may_go: (0..columns.len() as u32)
                .map(|column| columns.price(column) == zero)
                .collect(),
            row_with: rows.with.clone(),
            column_with: columns.with.clone(),
            fixed: vec![false; rows.len()],
            seen: vec![0; columns.len() + 1],
            searches: 0,
            from: vec![(NONE, NONE); columns.len() + 1],
        }
    }

    /// The assignment that gives the first row the first column it can have, and so on.
    pub(super) fn first(mut self) -> Vec<Option<u32>> {
        for row in 0..self.edges.len() as u32 {
            // What one search for this row has seen in vain, the next need not see again.
            self.searches += 1;
            for place in 0..self.edges[row as usize].len() {
                let column = self.edges[row as usize][place];
                if self.row_with[row as usize] == column || self.take(row, column) {
                    break;
                }
            }
            self.fixed[row as usize] = true;
        }
        self.row_with
            .into_iter()
            .map(|column| (column != NONE).then_some(column))
            .collect()
    }

    fn is_fixed(&self, column: u32) -> bool {
        let row = self.column_with[column as usize];
        row != NONE && self.fixed[row as usize]
    }

    /// Gives the column to the row where everybody who loses by it finds another, or may be left out.
    ///
    /// Whoever loses her column looks for another; the way ends at the one the row leaves behind. Those
    /// left out are with "nobody": a column or row that costs nothing may be left there, and a row that
    /// is there may be fetched back.
    fn take(&mut self, row: u32, column: u32) -> bool {
        if self.is_fixed(column) {
            return false;
        }
        let left = self.row_with[row as usize];
        let goal = if left == NONE { NOBODY } else { left };
        let start = self.slot(column);
        if self.seen[start] == self.searches {
            return false;
        }
        self.seen[start] = self.searches;
        let mut open = vec![column];
        let mut head = 0;
        while let Some(place) = open.get(head).copied() {
            head += 1;
            for (next, by) in self.onward(place) {
                let slot = self.slot(next);
                if self.seen[slot] == self.searches {
                    continue;
                }
                self.seen[slot] = self.searches;
                self.from[slot] = (place, by);
                if next == goal {
                    self.shift(row, column, goal);
                    return true;
                }
                open.push(next);
            }
        }
        false
    }

    fn slot(&self, place: u32) -> usize {
        if place == NOBODY {
            self.column_with.len()
        } else {
            place as usize
        }
    }

    /// Where one can go who has lost this place, and who goes; nobody goes where a column is left out.
    fn onward(&self, place: u32) -> Vec<(u32, u32)> {
        if place == NOBODY {
            return self.nobodys_ways();
        }
        let holder = self.column_with[place as usize];
        if holder == NONE {
            return vec![(NOBODY, NONE)];
        }
        let may_go = self.row_may_go[holder as usize].then_some(NOBODY);
        self.open_to(holder)
            .chain(may_go)
            .map(|next| (next, holder))
            .collect()
    }

    fn open_to(&self, row: u32) -> impl Iterator<Item = u32> {
        let edges = self.edges[row as usize].iter().copied();
        edges.filter(|column| !self.is_fixed(*column))
    }

    /// Columns that may be left out, and those that a row fetched back can take.
    fn nobodys_ways(&self) -> Vec<(u32, u32)> {
        let left_out = (0..self.column_with.len() as u32)
            .filter(|column| self.column_may_go[*column as usize] && !self.is_fixed(*column))
            .map(|column| (column, NONE));
        let fetched = (0..self.row_with.len() as u32)
            .filter(|row| self.row_with[*row as usize] == NONE && !self.fixed[*row as usize])
            .flat_map(|row| self.open_to(row).map(move |column| (column, row)));
        left_out.chain(fetched).collect()
    }

    /// Moves everybody along the way that was found, from its end.
    fn shift(&mut self, row: u32, column: u32, goal: u32) {
        let mut place = goal;
        while place != column {
            let (before, by) = self.from[self.slot(place)];
            if place != NOBODY {
                self.column_with[place as usize] = by;
            }
            if by != NONE {
                self.row_with[by as usize] = if place == NOBODY { NONE } else { place };
            }
            place = before;
        }
        self.column_with[column as usize] = row;
        self.row_with[row as usize] = column;
    }
}
