package br.com.pilotstatus.client.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A server with TLS that can end a connection below it, without the close_notify that a socket of TLS sends. */
final class LayeredListener {
    private final Callable<SSLContext> context;
    private Socket below = new Socket();

    LayeredListener(Callable<SSLContext> context) {
        this.context = context;
    }

    ServerSocket open() throws Exception {
        SSLContext tls = context.call();
        return new ServerSocket(0, 50, InetAddress.getLoopbackAddress()) {
            @Override
            public Socket accept() throws IOException {
                below = super.accept();
                SSLSocket above = (SSLSocket) tls.getSocketFactory().createSocket(below, null, true);
                above.setUseClientMode(false);
                return above;
            }
        };
    }

    /** Ends what the server sends on the connection accepted last. */
    void cut() throws IOException {
        below.shutdownOutput();
    }
}
