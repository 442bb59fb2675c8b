package br.com.pilotstatus.server.contract;

/** Says that no value is known that may stand somewhere: what needs one can't be tried. */
class NoSampleException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSampleException(String message) {
        super(message);
    }
}
