package dev.gopherdeck.importing;

/** An import could not be carried out; it changed nothing. */
class ImportFailedException extends RuntimeException {

    ImportFailedException(Throwable cause) {
        super("the import failed and changed nothing", cause);
    }
}
