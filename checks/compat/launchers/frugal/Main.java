import br.com.pilotstatus.client.fixture.FixtureClient;
import com.sun.management.ThreadMXBean;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.lang.management.ManagementFactory;
import probe.ClientProbe;

/** Says when the first answer is read; then, if it is told to, what a call allocates. */
public class Main {
    private static final int CALLS = 400;

    public static void main(String[] args) {
        try (FixtureClient client = ClientProbe.builder(args[0]).build()) {
            call(client);
            System.out.println("probe> answered");
            if (args.length > 1) {
                System.out.println("probe> " + bytes(client));
                ClientRequestFilter filter = request -> {};
                try (FixtureClient filtered = ClientProbe.builder(args[0]).register(filter).build()) {
                    System.out.println("probe> " + bytes(filtered));
                }
            }
        }
    }

    /** The caller's thread does all of a call. */
    private static long bytes(FixtureClient client) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        for (int i = 0; i < CALLS; i++) {
            call(client);
        }
        long before = threads.getThreadAllocatedBytes(thread);
        for (int i = 0; i < CALLS; i++) {
            call(client);
        }
        return (threads.getThreadAllocatedBytes(thread) - before) / CALLS;
    }

    private static void call(FixtureClient client) {
        String id = client.widgets().createWidget("created", ClientProbe.request()).id();
        if (!id.equals("wgt_01")) {
            throw new IllegalStateException(id);
        }
    }
}
