package br.com.pilotstatus.client.internal.http;

import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How connections are made and kept.
 *
 * @param origin where all of them go
 * @param proxy the HTTP proxy, or null
 * @param sslContext for https; null: the JDK's default
 * @param maxConnections how many may be open at once
 * @param idleLimit how long an idle one is kept
 * @param maxResponseBytes the largest body that is accepted
 */
public record Http1Settings(
        Origin origin,
        @Nullable HttpProxy proxy,
        @Nullable SSLContext sslContext,
        int maxConnections,
        Duration idleLimit,
        long maxResponseBytes) {}
