/**
 * The vendor's Python SDK against a sandbox; {@link br.com.pilotstatus.sandbox.python.PythonSdkTest} is the door. What it
 * calls and checks is in {@code checks/compat/python-sdk}.
 */
@NullMarked
package br.com.pilotstatus.sandbox.python;

import org.jspecify.annotations.NullMarked;
