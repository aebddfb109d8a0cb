//! Who stands in the middle, by two measures that need no words. (How many links somebody has is the third.)

use crate::Graph;

/// Betweenness, exactly: for each person the number of pairs of others whose shortest way leads over them, each pair
/// shared where it has several (U. Brandes, “A faster algorithm for betweenness centrality”, Journal of Mathematical
/// Sociology 25(2), 2001). `say` hears how many people are done, and of how many.
///
/// Ways are counted in floating point, whose four operations are the same on every machine.
pub fn between(graph: &Graph, say: &mut dyn FnMut(u32, u32)) -> Vec<f64> {
    let people = graph.people();
    let all = u32::try_from(people).unwrap_or(u32::MAX);
    let mut score = vec![0.0; people];
    let mut ways = vec![0.0; people];
    // What each person hands back to those before them, for each way.
    let mut back = vec![0.0; people];
    let mut distance = vec![u16::MAX; people];
    // People in the order in which they are reached, whom shortest ways lead on to, and where each one's end.
    let mut order: Vec<u16> = Vec::with_capacity(people);
    let mut onward: Vec<u16> = Vec::new();
    let mut ends: Vec<usize> = Vec::with_capacity(people);
    for (start, done) in (0..=u16::MAX).take(people).zip(1..) {
        ways.fill(0.0);
        distance.fill(u16::MAX);
        order.clear();
        onward.clear();
        ends.clear();
        (ways[usize::from(start)], distance[usize::from(start)]) = (1.0, 0);
        order.push(start);
        while let Some(person) = order.get(ends.len()).map(|person| usize::from(*person)) {
            let far = distance[person] + 1;
            let own = ways[person];
            for neighbour in graph.next_to(person) {
                let known = &mut distance[usize::from(*neighbour)];
                if *known == u16::MAX {
                    *known = far;
                    order.push(*neighbour);
                }
                if *known == far {
                    ways[usize::from(*neighbour)] += own;
                    onward.push(*neighbour);
                }
            }
            ends.push(onward.len());
        }
        for (place, person) in order.iter().enumerate().rev() {
            let from = if place == 0 { 0 } else { ends[place - 1] };
            let person = usize::from(*person);
            let onward = &onward[from..ends[place]];
            let share = ways[person] * onward.iter().map(|next| back[usize::from(*next)]).sum::<f64>();
            back[person] = (1.0 + share) / ways[person];
            if place > 0 {
                score[person] += share;
            }
        }
        say(done, all);
    }
    // Each pair was met from both its ends.
    score.iter_mut().for_each(|score| *score /= 2.0);
    score
}

/// For each person, how many others would lose their way to the largest group that is left if that one were gone.
/// (J. Hopcroft and R. Tarjan, “Algorithm 447: efficient algorithms for graph manipulation”, Communications of the ACM
/// 16(6), 1973.)
pub fn cut_off(graph: &Graph) -> Vec<u16> {
    let people = graph.people();
    let mut walk = Walk { found: vec![0; people], low: vec![0; people], size: vec![1; people], count: 0 };
    let mut lost = vec![0; people];
    for start in 0..people {
        if walk.found[start] == 0 {
            walk.from(graph, start, &mut lost);
        }
    }
    lost
}

/// A walk in depth, by hand: the browser's own stack is small.
struct Walk {
    /// When each person was found, from 1; 0 if not yet.
    found: Vec<u32>,
    /// The earliest found that can be reached from somebody and those found after them.
    low: Vec<u32>,
    /// How many were found by way of each, with themselves.
    size: Vec<usize>,
    count: u32,
}

impl Walk {
    fn meet(&mut self, person: usize) {
        self.count += 1;
        (self.found[person], self.low[person]) = (self.count, self.count);
    }

    fn from(&mut self, graph: &Graph, start: usize, lost: &mut [u16]) {
        let first = self.count;
        // Each person on the way here, how many of their links are looked at, and the pieces that fall off without them.
        let mut way = vec![(start, 0, Vec::new())];
        let mut pieces: Vec<(usize, Vec<usize>)> = Vec::new();
        self.meet(start);
        while let Some((person, looked, off)) = way.last_mut() {
            let person = *person;
            if let Some(next) = graph.next_to(person).get(*looked).map(|number| usize::from(*number)) {
                *looked += 1;
                if self.found[next] == 0 {
                    self.meet(next);
                    way.push((next, 0, Vec::new()));
                } else {
                    self.low[person] = self.low[person].min(self.found[next]);
                }
                continue;
            }
            pieces.push((person, core::mem::take(off)));
            way.pop();
            if let Some((parent, _, off)) = way.last_mut() {
                self.low[*parent] = self.low[*parent].min(self.low[person]);
                self.size[*parent] += self.size[person];
                if self.low[person] >= self.found[*parent] {
                    off.push(self.size[person]);
                }
            }
        }
        let all = (self.count - first) as usize;
        for (person, mut off) in pieces {
            off.push(all - 1 - off.iter().sum::<usize>());
            let largest = off.iter().copied().max().unwrap_or_default();
            lost[person] = u16::try_from(all - 1 - largest).unwrap_or(u16::MAX);
        }
    }
}
