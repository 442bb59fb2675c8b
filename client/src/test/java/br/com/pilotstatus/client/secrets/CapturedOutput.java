package br.com.pilotstatus.client.secrets;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Everything that anybody could print or log, from every logger at its finest, searched for a word. */
final class CapturedOutput implements AutoCloseable {
    private final Queue<String> texts = new ConcurrentLinkedQueue<>();
    private final Logger root = Logger.getLogger("");
    private final @Nullable Level before = root.getLevel();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            add("log", record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    CapturedOutput() {
        List<String> names = Collections.list(LogManager.getLogManager().getLoggerNames());
        names.stream()
                .filter(name -> !name.isEmpty())
                .forEach(name -> Logger.getLogger(name).setLevel(null));
        root.setLevel(Level.ALL);
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
    }

    /** Adds the text form of anything. */
    void see(@Nullable Object thing) {
        texts.add(String.valueOf(thing));
    }

    /** Adds all that can be printed of a failure: messages, causes, suppressed ones. */
    void see(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        texts.add(text + "\n" + failure.getLocalizedMessage());
    }

    void seeThreads() {
        Thread.getAllStackTraces().keySet().forEach(thread -> texts.add("thread " + thread.getName()));
    }

    int size() {
        return texts.size();
    }

    void mustNotHold(String word) {
        for (String text : texts) {
            if (text.contains(word)) {
                fail("a secret is shown in: " + text);
            }
        }
    }

    private void add(String kind, LogRecord record) {
        Object[] parameters = record.getParameters();
        texts.add(kind + " " + record.getLoggerName() + " " + record.getMessage() + " " + Arrays.toString(parameters));
        if (parameters != null && record.getMessage() != null) {
            try {
                texts.add(MessageFormat.format(record.getMessage(), parameters));
            } catch (IllegalArgumentException e) {
                // No pattern; its parts are noted above.
            }
        }
        if (record.getThrown() != null) {
            see(record.getThrown());
        }
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        root.setLevel(before);
    }
}
