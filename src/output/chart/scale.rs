//! Turns numbers into shares of a width or height.

/// From a lowest to a highest number, which always differ.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Scale {
    pub low: f64,
    pub high: f64,
}

impl Scale {
    /// A scale for bars: it always holds zero, since a bar is as long as its number.
    pub(super) fn from_zero(numbers: impl Iterator<Item = f64>) -> Self {
        let (low, high) = numbers.fold((0.0, 0.0), |(low, high), it| (it.min(low), it.max(high)));
        // Numbers of which the difference is too large to count end at the last that can be.
        let (low, high) = (f64::max(low, -1e300), f64::min(high, 1e300));
        if low < high { Self { low, high } } else { Self { low: 0.0, high: 1.0 } }
    }

    /// Where a number lies, from 0 to 100.
    pub(super) fn at(self, number: f64) -> f64 {
        ((number - self.low) / (self.high - self.low) * 100.0).clamp(0.0, 100.0)
    }

    /// A scale for lines, with its ticks: from zero, unless all numbers lie far from it.
    pub(super) fn with_ticks(numbers: impl Iterator<Item = f64>) -> (Self, Vec<f64>) {
        let bounds = numbers.fold(None, |bounds: Option<(f64, f64)>, it| {
            let it = it.clamp(-1e300, 1e300);
            Some(bounds.map_or((it, it), |(low, high)| (it.min(low), it.max(high))))
        });
        let (mut low, mut high) = bounds.unwrap_or((0.0, 1.0));
        // Half of the highest and up is far enough from zero to lose what changes.
        if low > 0.0 && (low < high * 0.5 || low == high) {
            low = 0.0;
        }
        if high < 0.0 && (high > low * 0.5 || low == high) {
            high = 0.0;
        }
        if low == high {
            high = low + 1.0;
        }
        let step = step((high - low) / 4.0);
        let (first, last) = ((low / step).floor(), (high / step).ceil());
        let n_ticks = (last - first).clamp(1.0, 10.0) as usize;
        let ticks: Vec<f64> = (0..=n_ticks).map(|idx| (first + idx as f64) * step).collect();
        let scale = Self { low: first * step, high: (first + n_ticks as f64) * step };
        (scale, ticks)
    }
}

/// The next of 1, 2, 2.5 and 5, times a power of ten.
fn step(rough: f64) -> f64 {
    let power = 10f64.powf(rough.log10().floor());
    let nice = [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().find(|nice| nice * power >= rough * 0.999);
    nice.unwrap_or(10.0) * power
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_begin_at_zero() {
        for (numbers, expected) in [
            (vec![3.0, 5.0], (0.0, 5.0)),
            (vec![-3.0, 5.0], (-3.0, 5.0)),
            (vec![-3.0], (-3.0, 0.0)),
            (vec![0.0, 0.0], (0.0, 1.0)),
            (vec![], (0.0, 1.0)),
            (vec![1e308, -1e308], (-1e300, 1e300)),
        ] {
            let scale = Scale::from_zero(numbers.iter().copied());
            assert_eq!((scale.low, scale.high), expected, "{numbers:?}");
            assert!(numbers.iter().all(|it| (0.0..=100.0).contains(&scale.at(*it))));
        }
    }

    #[test]
    fn ticks_are_round_and_hold_all_numbers() {
        for (numbers, expected) in [
            (vec![0.0, 100.0], vec![0.0, 25.0, 50.0, 75.0, 100.0]),
            (vec![50.3, 64.0], vec![50.0, 55.0, 60.0, 65.0]),
            (vec![7.0], vec![0.0, 2.0, 4.0, 6.0, 8.0]),
            (vec![0.0], vec![0.0, 0.25, 0.5, 0.75, 1.0]),
            (vec![-4.0, 4.0], vec![-4.0, -2.0, 0.0, 2.0, 4.0]),
            (vec![-7.0, -7.0], vec![-8.0, -6.0, -4.0, -2.0, 0.0]),
            (vec![], vec![0.0, 0.25, 0.5, 0.75, 1.0]),
        ] {
            let (scale, ticks) = Scale::with_ticks(numbers.iter().copied());
            assert_eq!(ticks, expected, "{numbers:?}");
            assert!(numbers.iter().all(|it| scale.low <= *it && *it <= scale.high));
        }
        for huge in [1e-300, 1e-12, 1e15, 1e300, 1e308, -1e308] {
            let (scale, ticks) = Scale::with_ticks([huge, 0.0].into_iter());
            assert!(ticks.len() <= 11 && scale.low < scale.high, "{huge}");
            assert!(ticks.iter().all(|tick| tick.is_finite()), "{huge}");
        }
    }
}
