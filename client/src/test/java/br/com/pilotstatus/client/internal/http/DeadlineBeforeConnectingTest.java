package br.com.pilotstatus.client.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineBeforeConnectingTest {

    /** Between any two readings of the clock all time may go by: the machine slept, or other threads had it. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost"})
    void whereverTheTimeRunsOutItIsTheDeadlineThatIsTold(String host) throws Exception {
        List<String> told = new ArrayList<>();
        try (RawServer server = RawServer.responding(RawResponses.json(200, "{}"))) {
            CountedClock clock;
            do {
                clock = CountedClock.anHourLaterAt(told.size() + 1);
                Exchanges exchanges = new Exchanges(server, host, null);
                told.add(exchanges.told(clock));
                exchanges.close();
            } while (clock.hasCome());
        }

        assertEquals("200", told.remove(told.size() - 1));
        assertTrue(told.size() > 3, told::toString);
        assertEquals(Set.of("the call took longer than 60000 ms (totalTimeout)"), new TreeSet<>(told));
    }
}
