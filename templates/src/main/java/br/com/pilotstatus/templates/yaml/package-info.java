/** Reads YAML into the tree that JSON would give, and refuses what JSON has no word for. */
@NullMarked
package br.com.pilotstatus.templates.yaml;

import org.jspecify.annotations.NullMarked;
