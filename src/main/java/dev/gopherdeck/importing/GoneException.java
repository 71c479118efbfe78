package dev.gopherdeck.importing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The plan or folder that a page speaks of is no longer there: applied, discarded or too old. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class GoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
