package dev.gopherdeck.importing;

/** How far an import has come: several threads of the import tell it, and the page that waits asks. */
final class ImportProgress {

    private Step step = new Step(Stage.READING, 0, 0);

    /** What an import does, in this order. */
    enum Stage {
        READING,
        COMPARING,
        WRITING
    }

    /**
     * One moment of an import.
     *
     * @param done files read or cards written
     * @param total of these; 0 while that is not known
     */
    record Step(Stage stage, int done, int total) {

        private Step plus(int more) {
            return new Step(stage, done + more, total);
        }
    }

    synchronized void reading(int files) {
        step = new Step(Stage.READING, 0, files);
    }

    synchronized void comparing() {
        step = new Step(Stage.COMPARING, 0, 0);
    }

    synchronized void writing(int cards) {
        step = new Step(Stage.WRITING, 0, cards);
    }

    /** So many more files are read, or cards written. */
    synchronized void advance(int count) {
        step = step.plus(count);
    }

    synchronized Step step() {
        return step;
    }
}
