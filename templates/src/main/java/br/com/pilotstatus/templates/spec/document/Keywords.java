package br.com.pilotstatus.templates.spec.document;

import java.util.Set;
import java.util.regex.Pattern;

/** The keywords that say something in a schema of OpenAPI 3.1. */
public final class Keywords {

    private static final Set<String> KNOWN =
            Set.copyOf(Pattern.compile("\\s+").splitAsStream("""
            $anchor $comment $defs $dynamicAnchor $dynamicRef $id $ref $schema $vocabulary additionalProperties allOf
            anyOf const contains contentEncoding contentMediaType contentSchema default dependentRequired
            dependentSchemas deprecated description discriminator else enum example examples exclusiveMaximum
            exclusiveMinimum externalDocs format if items maxContains maxItems maxLength maxProperties maximum
            minContains minItems minLength minProperties minimum multipleOf not oneOf pattern patternProperties
            prefixItems properties propertyNames readOnly required then title type unevaluatedItems
            unevaluatedProperties uniqueItems writeOnly xml""").toList());

    private Keywords() {}

    /** Tells whether a keyword says something there. */
    public static boolean isKnown(String keyword) {
        return KNOWN.contains(keyword);
    }
}
