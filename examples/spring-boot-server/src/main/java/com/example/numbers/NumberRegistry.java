package com.example.numbers;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Stands for your database. */
@Component
class NumberRegistry {

    private final Map<String, String> ids = new ConcurrentHashMap<>();

    /** Returns the id of a new number; empty if it is taken. */
    Optional<String> add(String number) {
        String id = "num_" + (ids.size() + 1);
        return ids.putIfAbsent(number, id) == null ? Optional.of(id) : Optional.empty();
    }
}
