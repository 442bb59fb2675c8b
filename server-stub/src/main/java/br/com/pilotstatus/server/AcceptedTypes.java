package br.com.pilotstatus.server;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a caller would rather have, for an operation that can answer in several media types: of each the most specific range of
 * the {@code Accept} header counts, with its weight. Stateless.
 *
 * <p>Source: RFC 9110, 12.5.1.
 */
public final class AcceptedTypes {

    private AcceptedTypes() {}

    /**
     * Returns the media type that a caller would rather have.
     *
     * @param headers those of the request, which a class gets as {@code @Context HttpHeaders}; not null
     * @param offered media types without ranges, the best first; at least one
     * @return the one of the greatest weight; of equal ones, and where none is accepted or nothing is asked for, the first
     * @throws IllegalArgumentException if nothing is offered
     */
    public static String preferred(HttpHeaders headers, String... offered) {
        return preferred(headers.getAcceptableMediaTypes(), List.of(offered));
    }

    /**
     * Returns the media type that a caller would rather have.
     *
     * @param accepted the ranges that are accepted, each with its weight as the parameter {@code q}; not null
     * @param offered media types without ranges, the best first; at least one
     * @return the one of the greatest weight; of equal ones, and where none is accepted, the first
     * @throws IllegalArgumentException if nothing is offered
     */
    public static String preferred(List<MediaType> accepted, List<String> offered) {
        if (offered.isEmpty()) {
            throw new IllegalArgumentException("AcceptedTypes: offered must have at least one media type");
        }
        String best = offered.get(0);
        for (String each : offered) {
            if (weight(accepted, each) > weight(accepted, best)) {
                best = each;
            }
        }
        return best;
    }

    private static double weight(List<MediaType> accepted, String offered) {
        MediaType type = MediaType.valueOf(offered);
        return accepted.stream()
                .filter(range -> covers(range, type))
                .max(Comparator.comparingInt(AcceptedTypes::closeness))
                .map(range -> Double.parseDouble(range.getParameters().getOrDefault("q", "1")))
                .orElse(0.0);
    }

    private static boolean covers(MediaType range, MediaType type) {
        return range.isCompatible(type)
                && range.getParameters().entrySet().stream()
                        .allMatch(each -> isWeight(each.getKey()) || isSame(each, type.getParameters()));
    }

    private static boolean isSame(Map.Entry<String, String> parameter, Map<String, String> all) {
        return parameter.getValue().equalsIgnoreCase(all.get(parameter.getKey()));
    }

    private static boolean isWeight(String parameter) {
        return parameter.toLowerCase(Locale.ROOT).equals("q")
                || parameter.toLowerCase(Locale.ROOT).equals("charset");
    }

    private static int closeness(MediaType range) {
        return range.isWildcardType()
                ? 0
                : range.isWildcardSubtype()
                        ? 1
                        : 2
                                + (int) range.getParameters().keySet().stream()
                                        .filter(each -> !isWeight(each))
                                        .count();
    }
}
