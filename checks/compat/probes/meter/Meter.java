package probe;

import com.sun.management.ThreadMXBean;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;

/** A resource beside ours: what all threads have allocated so far. */
@Path("/meter")
public class Meter {

    @GET
    @Produces("text/plain")
    public String bytes() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return "" + LongStream.of(threads.getThreadAllocatedBytes(threads.getAllThreadIds())).sum();
    }
}
