package com.example.numbers;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Creates a number: arguments are its name, the number itself and Meta's id of it. */
@SpringBootApplication
public class Application {

    private static final Logger LOG = LoggerFactory.getLogger(Application.class);

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    @Bean
    ApplicationRunner createNumber(NumberService numbers) {
        return arguments -> {
            List<String> given = arguments.getNonOptionArgs();
            LOG.info("{}: {}", given.get(1), numbers.create(given.get(0), given.get(1), given.get(2)));
        };
    }
}
