package br.com.pilotstatus.server.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

/** Catches what anybody logs at WARNING or above, as if nothing was configured, and keeps it from the console. */
public final class Warnings implements AutoCloseable {

    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final Handler[] others = root.getHandlers();
    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                texts.add(new SimpleFormatter().formatMessage(entry));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public Warnings() {
        Stream.of(others).forEach(root::removeHandler);
        root.setLevel(Level.INFO);
        root.addHandler(handler);
    }

    public List<String> texts() {
        return texts;
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        root.setLevel(before);
        Stream.of(others).forEach(root::addHandler);
    }
}
