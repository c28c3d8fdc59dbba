//! The best assignment of rows to columns where every vertex and every edge has a worth: exact, by
//! shortest augmenting paths, and the same whatever order the paths were found in.
#![allow(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "the inner loops of a solver: every index is a vertex that was numbered here, in 32 bits"
)]

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::{Add, AddAssign, Mul, Sub, SubAssign};

use super::first_of_the_best::Tight;

/// What it is worth that a row or a column is taken at all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Worth {
    /// Counts before anything else.
    pub people: u32,
    /// Counts where the people are as many.
    pub days: u32,
}

/// An edge from a row to a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edge {
    /// The column.
    pub column: u32,
    /// Counts where people and days are as many.
    pub score: u32,
}

/// Rows, columns and the edges between them.
#[derive(Debug, Clone, Default)]
pub struct Graph {
    /// The worth of each row.
    pub rows: Vec<Worth>,
    /// The worth of each column.
    pub columns: Vec<Worth>,
    /// The edges of each row, by column.
    pub edges: Vec<Vec<Edge>>,
}

/// For each row the column it gets: most people first, then most days, then the highest score; of
/// assignments that are equal in all three the one that gives the first row the first column it can
/// have, then the second row, and so on.
#[must_use]
pub fn assign(graph: &Graph) -> Vec<Option<u32>> {
    let all = || graph.rows.iter().chain(&graph.columns);
    let days: i128 = all().map(|worth| i128::from(worth.days)).sum();
    let best = graph.edges.iter().flatten().map(|edge| edge.score).max();
    let pairs = graph.rows.len().min(graph.columns.len()) as i128;
    let day = pairs * i128::from(best.unwrap_or(0)) + 1;
    let person = day * (days + 1);
    let most = all().map(|worth| worth.people).max().unwrap_or(0);
    // A path's length stays within a few of the largest worths; wider numbers are slower.
    if person * (i128::from(most) + 1) < 1 << 58 {
        Solver::new(graph, person as i64, day as i64).solve()
    } else {
        Solver::new(graph, person, day).solve()
    }
}

/// Whole numbers wide enough for the worths at hand.
pub(super) trait Whole:
    Copy
    + Ord
    + Default
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + AddAssign
    + SubAssign
    + From<u32>
{
}
impl Whole for i64 {}
impl Whole for i128 {}

/// With nobody.
pub(super) const NONE: u32 = u32::MAX;

/// One side of the graph.
///
/// Each vertex has a price (its dual), never negative; the prices of an edge's ends together are never
/// less than the worth of both and its score. An assignment is the best when each of its edges costs
/// just that, and each vertex outside it nothing. `over` is a vertex's price less its own worth.
pub(super) struct Half<N> {
    worth: Vec<N>,
    over: Vec<N>,
    pub(super) with: Vec<u32>,
    /// The edges of vertex `v` are `neighbours[first[v]..first[v + 1]]`: the other end, and the score.
    first: Vec<u32>,
    neighbours: Vec<(u32, u32)>,
}

impl<N: Whole> Half<N> {
    pub(super) fn len(&self) -> usize {
        self.worth.len()
    }

    pub(super) fn of(&self, vertex: u32) -> &[(u32, u32)] {
        let vertex = vertex as usize;
        &self.neighbours[self.first[vertex] as usize..self.first[vertex + 1] as usize]
    }

    pub(super) fn price(&self, vertex: u32) -> N {
        self.over[vertex as usize] + self.worth[vertex as usize]
    }

    /// How much an edge between two vertices costs beyond what it is worth.
    pub(super) fn slack(&self, vertex: u32, other: &Self, end: u32, score: u32) -> N {
        self.over[vertex as usize] + other.over[end as usize] - N::from(score)
    }
}

struct Solver<N> {
    rows: Half<N>,
    columns: Half<N>,
    /// Kept from search to search, so that each one touches only what it reaches.
    distance: Vec<Option<N>>,
    from: Vec<u32>,
}

impl<N: Whole> Solver<N> {
    fn new(graph: &Graph, person: N, day: N) -> Self {
        let worth = |of: &[Worth]| -> Vec<N> {
            let one = |worth: &Worth| person * N::from(worth.people) + day * N::from(worth.days);
            of.iter().map(one).collect()
        };
        let (rows, columns) = (graph.rows.len(), graph.columns.len());
        let mut by_row = (vec![0], Vec::new());
        let mut by_column = vec![0; columns + 1];
        let mut over = vec![N::default(); columns];
        for edge in &graph.edges {
            by_row
                .1
                .extend(edge.iter().map(|edge| (edge.column, edge.score)));
            by_row.0.push(by_row.1.len() as u32);
            for edge in edge {
                by_column[edge.column as usize + 1] += 1;
                // A column asks at first for the best score it could bring; a row for its worth alone.
                let over = &mut over[edge.column as usize];
                *over = (*over).max(N::from(edge.score));
            }
        }
        for column in 0..columns {
            by_column[column + 1] += by_column[column];
        }
        let mut place = by_column.clone();
        let mut neighbours = vec![(0, 0); by_row.1.len()];
        for (row, edges) in (0..).zip(&graph.edges) {
            for edge in edges {
                let place = &mut place[edge.column as usize];
                neighbours[*place as usize] = (row, edge.score);
                *place += 1;
            }
        }
        Self {
            rows: Half {
                worth: worth(&graph.rows),
                over: vec![N::default(); rows],
                with: vec![NONE; rows],
                first: by_row.0,
                neighbours: by_row.1,
            },
            columns: Half {
                worth: worth(&graph.columns),
                over,
                with: vec![NONE; columns],
                first: by_column,
                neighbours,
            },
            distance: vec![None; rows.max(columns)],
            from: vec![NONE; rows.max(columns)],
        }
    }

    fn solve(mut self) -> Vec<Option<u32>> {
        // The larger side first, and of it those of the greatest worth: whoever comes after a full house
        // then sees at once that there is no place for her.
        let rows_first = self.rows.len() >= self.columns.len();
        for from_rows in [rows_first, !rows_first] {
            let (own, other) = if from_rows {
                (&mut self.rows, &mut self.columns)
            } else {
                (&mut self.columns, &mut self.rows)
            };
            let mut order: Vec<u32> = (0..own.len() as u32).collect();
            order.sort_by_key(|vertex| (Reverse(own.worth[*vertex as usize]), *vertex));
            for vertex in order {
                if own.with[vertex as usize] == NONE && own.price(vertex) > N::default() {
                    search(own, other, vertex, &mut self.distance, &mut self.from);
                }
            }
        }
        Tight::new(&self.rows, &self.columns).first()
    }
}

/// Where a search ends.
enum End {
    /// At a free vertex of the other side.
    Free(u32),
    /// At a vertex of its own side whose price has come down to nothing.
    Dropped(u32),
}

/// Lowers the price of a vertex that is with nobody until it is taken, takes another's place, or costs
/// nothing; the prices along the way stay true.
fn search<N: Whole>(
    own: &mut Half<N>,
    other: &mut Half<N>,
    start: u32,
    distance: &mut [Option<N>],
    from: &mut [u32],
) {
    let mut heap: BinaryHeap<Reverse<(N, u32)>> = BinaryHeap::new();
    // Vertices of the other side that a shorter way may still reach, and those whose way is final.
    let mut touched: Vec<u32> = Vec::new();
    let mut settled: Vec<(u32, N)> = Vec::new();
    let mut walked: Vec<(u32, N)> = Vec::new();
    let mut best = (own.price(start), End::Dropped(start));
    let mut at = (start, N::default());
    loop {
        let (vertex, far) = at;
        walked.push(at);
        let dropped = far + own.price(vertex);
        if dropped < best.0 {
            best = (dropped, End::Dropped(vertex));
        }
        for (end, score) in own.of(vertex) {
            let to = far + own.slack(vertex, other, *end, *score);
            let known = &mut distance[*end as usize];
            if to < best.0 && known.is_none_or(|known| to < known) {
                if known.is_none() {
                    touched.push(*end);
                }
                *known = Some(to);
                from[*end as usize] = vertex;
                if other.with[*end as usize] == NONE {
                    best = (to, End::Free(*end));
                } else {
                    heap.push(Reverse((to, *end)));
                }
            }
        }
        let next = loop {
            match heap.pop() {
                Some(Reverse((to, end))) if to < best.0 => {
                    if distance[end as usize] == Some(to)
                        && settled.last().is_none_or(|(last, _)| *last != end)
                    {
                        break Some((to, end));
                    }
                }
                _ => break None,
            }
        };
        let Some((to, end)) = next else { break };
        settled.push((end, to));
        at = (other.with[end as usize], to);
    }
    for (vertex, far) in walked {
        own.over[vertex as usize] -= best.0 - far;
    }
    for (vertex, far) in settled {
        other.over[vertex as usize] += best.0 - far;
    }
    let mut end = match best.1 {
        End::Free(end) => end,
        End::Dropped(vertex) => std::mem::replace(&mut own.with[vertex as usize], NONE),
    };
    // Back along the way everybody takes the one she came by; whoever starts was with nobody.
    while end != NONE {
        let vertex = from[end as usize];
        other.with[end as usize] = vertex;
        end = std::mem::replace(&mut own.with[vertex as usize], end);
    }
    for end in touched {
        distance[end as usize] = None;
    }
}
