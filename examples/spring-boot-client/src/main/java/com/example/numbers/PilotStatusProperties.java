package com.example.numbers;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where Pilot Status is, and how long it may take. Without the key: a record prints all that it has. */
@ConfigurationProperties("pilotstatus")
record PilotStatusProperties(URI baseUrl, Duration connectTimeout, Duration readTimeout, Duration totalTimeout) {}
