package br.com.pilotstatus.server.internal;

/** A body that is bytes already: nothing can go wrong any more once the status line is out. */
record Payload(byte[] bytes) {

    static final Payload NOTHING = new Payload(new byte[0]);
}
