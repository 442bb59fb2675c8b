package com.example.numbers;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Who may call: digests of their keys, by name. */
@ConfigurationProperties("callers")
record Callers(Map<String, String> keys) {}
