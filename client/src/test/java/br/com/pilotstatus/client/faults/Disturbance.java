package br.com.pilotstatus.client.faults;

import br.com.pilotstatus.client.fixture.FixtureClient;

/**
 * What is done to a call under way.
 *
 * @param frame the class and method ("BodyReader.fill") that the call must be inside; empty: anywhere
 * @param interrupts whether the caller's flag must be set afterwards
 * @param action what is done
 */
record Disturbance(String frame, boolean interrupts, Action action) {

    /** Something done to the caller or to the client. */
    @FunctionalInterface
    interface Action {
        void act(Thread caller, FixtureClient client);
    }

    static Disturbance interruptIn(String frame) {
        return new Disturbance(frame, true, (caller, client) -> caller.interrupt());
    }

    /** The call interrupts its own thread first. */
    static Disturbance interrupted() {
        return new Disturbance("", true, (caller, client) -> {});
    }

    static Disturbance closeIn(String frame) {
        return new Disturbance(frame, false, (caller, client) -> client.close());
    }

    /** Disturbs nobody, or somebody else. */
    static Disturbance runIn(String frame, Runnable action) {
        return new Disturbance(frame, false, (caller, client) -> action.run());
    }

    /** Waits until the call is there: seen on a stack, since no time is long enough and no sleep short enough. */
    void disturb(Thread caller, FixtureClient client) {
        long start = System.nanoTime();
        while (!frame.isEmpty() && !isReached()) {
            if (System.nanoTime() - start > 60_000_000_000L || !caller.isAlive()) {
                throw new AssertionError("the call never came to " + frame);
            }
            Thread.onSpinWait();
        }
        action.act(caller, client);
    }

    /** The call is on the thread of {@link Caller}, or on one of the client's own if it is asynchronous. */
    private boolean isReached() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals(Caller.THREAD)
                        || thread.getKey().getName().startsWith("FixtureClient-async-"))
                .anyMatch(thread -> isInside(thread.getValue()));
    }

    private boolean isInside(StackTraceElement[] stack) {
        for (StackTraceElement element : stack) {
            if ((element.getClassName() + "." + element.getMethodName()).endsWith("." + frame)) {
                return true;
            }
        }
        return false;
    }
}
