import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.fixture.error.ConflictException;
import br.com.pilotstatus.model.FilePart;
import br.com.pilotstatus.model.fixture.widgets.AddPhotoRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import probe.ClientProbe;

/** Calls from thousands of virtual threads, and how often one of them has held the thread below while it waited. */
public class Main {
    private static final int FIRST = 8;
    private static final int CALLS = 2_000;
    private static final Duration AGES = Duration.ofMinutes(5);
    private static final String PINNED = "jdk.VirtualThreadPinned";

    public static void main(String[] args) throws Exception {
        try (FixtureClient client = ClientProbe.builder(args[0]).connectTimeout(AGES).readTimeout(AGES).totalTimeout(AGES).build()) {
            // Classes that nobody has used yet pin whoever waits for them.
            for (int i = 0; i < FIRST; i++) {
                int number = i;
                onVirtualThreads(List.of(() -> call(client, number)));
            }
            say("waits in a class initializer", pinned(() -> onVirtualThreads(List.of(() -> Pins.waited))));
            Map<String, Integer> ends = new LinkedHashMap<>();
            List<Callable<String>> calls = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                int number = i;
                calls.add(() -> call(client, number));
            }
            List<String> pinned = pinned(() -> {
                for (String end : onVirtualThreads(calls)) {
                    ends.merge(end, 1, Integer::sum);
                }
                return null;
            });
            System.out.println("probe> calls: " + ends);
            say("calls", pinned);
        } catch (Throwable failure) {
            System.out.println("probe> failed: " + failure);
            failure.printStackTrace();
        }
    }

    private static String call(FixtureClient client, int number) throws Exception {
        switch (number % 4) {
            case 0:
                return client.widgets().createWidget("created", ClientProbe.request()).id();
            case 1:
                try {
                    return client.widgets().createWidget("taken", ClientProbe.request()).id();
                } catch (ConflictException e) {
                    return e.error().error();
                }
            case 2:
                return client.async().widgets().createWidget("later", ClientProbe.request()).get(60, TimeUnit.SECONDS).id();
            default:
                return client.media().addPhoto("a", AddPhotoRequest.builder().title("B")
                        .photo(FilePart.of("a.png", "image/png", new byte[20_000])).build()).id();
        }
    }

    /** By reflection: the sources of all programs are those of Java 17. */
    private static List<String> onVirtualThreads(List<Callable<String>> calls) throws Exception {
        ExecutorService threads =
                (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        try {
            List<String> results = new ArrayList<>();
            for (Future<String> each : threads.invokeAll(calls)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    /** Where and why threads were pinned while something ran, one line each; all of it is recorded, however short. */
    private static List<String> pinned(Callable<?> work) throws Exception {
        Path file = Files.createTempFile(Path.of(""), "pinned", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable(PINNED).withThreshold(Duration.ZERO).withStackTrace();
            recording.start();
            work.call();
            recording.stop();
            recording.dump(file);
        }
        List<String> where = new ArrayList<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals(PINNED) && !isFirstUse(event)) {
                where.add(stack(event));
            }
        }
        Files.delete(file);
        return where;
    }

    /** Whoever comes while a class of the JDK is being initialized waits, once in a process: which one that is, is chance. */
    private static boolean isFirstUse(RecordedEvent event) {
        return event.hasField("pinnedReason")
                && String.valueOf(event.<Object>getValue("pinnedReason"))
                        .matches("Waited for initialization of (java|jdk|sun)\\..*");
    }

    private static String stack(RecordedEvent event) {
        StringBuilder text = new StringBuilder("pinned:");
        for (String field : List.of("duration", "blockingOperation", "pinnedReason")) {
            text.append(event.hasField(field) ? " " + event.getValue(field) : "");
        }
        if (event.getStackTrace() != null) {
            event.getStackTrace().getFrames().stream().limit(40).forEach(frame -> text.append(" < ")
                    .append(frame.getMethod().getType().getName()).append('.').append(frame.getMethod().getName()));
        }
        return text.toString();
    }

    private static void say(String what, List<String> pinned) {
        System.out.println("probe> " + what + ": pinned " + pinned.size());
        pinned.stream().distinct().limit(5).forEach(System.out::println);
    }

    /** A native frame is below a class initializer, so that whoever waits in it pins, on any JDK. */
    private static final class Pins {
        static String waited = "waited";

        static {
            LockSupport.parkNanos(20_000_000);
        }
    }
}
