package br.com.pilotstatus.server.container;

/**
 * A container that serves.
 *
 * @param port where, on the loopback interface
 * @param stop ends it
 */
record Running(int port, Stop stop) {

    /** Ends a container. */
    interface Stop {
        void run() throws Exception;
    }
}
