package dev.gopherdeck.insight;

import dev.gopherdeck.scheduling.Fsrs;
import dev.gopherdeck.scheduling.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The memory of a simulated learner's card, which nobody but the simulator sees. */
sealed interface TrueMemory {

    /** The probability of recall at a time in days. */
    double recall(double day);

    /** The card is answered: seen again, whatever the grade. */
    void answer(double day, Grade grade);

    /**
     * ACT-R with the spacing effect of Pavlik and Anderson (2005): each encounter leaves a trace that decays by a power
     * law, the faster the more active the card still was. Nothing of it is in FSRS.
     */
    final class PowerLaw implements TrueMemory {

        /** Decay of a trace laid down when the card was as good as forgotten, of an average card. */
        static final double DECAY = 0.177;

        private static final double DECAY_BY_ACTIVATION = 0.217;
        private static final double THRESHOLD = -1.6;
        private static final double NOISE = 0.255;

        /** Time between sessions passes more slowly for memory than time within one. */
        private static final double SECONDS_A_DAY = 86_400 * 0.025;

        private static final double SHORTEST_SECONDS = 15;

        private final double decay;
        private final List<double[]> traces = new ArrayList<>();

        PowerLaw(double decay) {
            this.decay = decay;
        }

        @Override
        public double recall(double day) {
            return traces.isEmpty() ? 0 : 1 / (1 + Math.exp((THRESHOLD - activation(day)) / NOISE));
        }

        @Override
        public void answer(double day, Grade grade) {
            double activation = traces.isEmpty() ? 0 : Math.exp(activation(day));
            traces.add(new double[] {day, DECAY_BY_ACTIVATION * activation + decay});
        }

        private double activation(double day) {
            double sum = 0;
            for (double[] trace : traces) {
                sum += Math.pow(Math.max(SHORTEST_SECONDS, (day - trace[0]) * SECONDS_A_DAY), -trace[1]);
            }
            return Math.log(sum);
        }
    }

    /** FSRS with weights of the learner's own. */
    final class OtherFsrs implements TrueMemory {

        private static final double[] WEIGHTS = {
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
        };

        private final Fsrs fsrs;
        private Fsrs.State state;
        private double last;

        OtherFsrs(Fsrs fsrs) {
            this.fsrs = fsrs;
        }

        /** Weights that are each off by a factor, log-normal with a standard deviation of 0.2. */
        static Fsrs weights(Random random, double faster) {
            double[] weights = WEIGHTS.clone();
            for (int i = 0; i < weights.length; i++) {
                weights[i] *= Math.exp(0.2 * random.nextGaussian());
            }
            for (int i = 0; i < 4; i++) {
                weights[i] /= faster;
            }
            return Fsrs.withWeights(weights);
        }

        @Override
        public double recall(double day) {
            return state == null ? 0 : fsrs.retrievability(state.stability(), (long) Math.floor(day) - (long) last);
        }

        @Override
        public void answer(double day, Grade grade) {
            long elapsed = (long) Math.floor(day) - (long) last;
            state = state == null ? fsrs.first(grade) : fsrs.next(state, grade, elapsed);
            last = Math.floor(day);
        }
    }
}
