package br.com.pilotstatus.templates.spec.omission;

import br.com.pilotstatus.templates.json.Problem;

/**
 * Why something is left out.
 *
 * @param level how many of the units around the problem were left out in vain, from the innermost on
 */
record Cause(Problem problem, int level) {}
