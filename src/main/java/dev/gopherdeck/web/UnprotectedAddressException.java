package dev.gopherdeck.web;

/** The server would listen on an address that others can reach, and asks for no password. */
class UnprotectedAddressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnprotectedAddressException(String address) {
        super("Gopherdeck would listen on " + address
                + ", where other machines can reach it, and nobody would be asked for a password.");
    }
}
