package br.com.pilotstatus.sandbox.behaviour.template;

import br.com.pilotstatus.model.Template;
import java.util.List;

/**
 * A template of a number.
 *
 * @param numberId the number
 * @param template as it is shown
 * @param variables the names between double braces, each once, in their order
 */
public record TemplateRow(String numberId, Template template, List<String> variables) {

    boolean isCalled(String name) {
        return template.id().equals(name) || template.name().equals(name);
    }
}
