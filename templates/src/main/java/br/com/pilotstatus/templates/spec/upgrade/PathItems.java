package br.com.pilotstatus.templates.spec.upgrade;

import br.com.pilotstatus.templates.json.Sources;
import br.com.pilotstatus.templates.openapi.Refs;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.Walker;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Puts path items that are written elsewhere in the document where they are used. */
public final class PathItems {

    private final Document document;
    private final Set<String> used = new HashSet<>();

    private PathItems(Document document) {
        this.document = document;
    }

    /** Resolves the references in paths and webhooks. */
    public static void inline(Document document) {
        PathItems items = new PathItems(document);
        items.inline("paths");
        items.inline("webhooks");
        items.dropUsed();
    }

    private void inline(String key) {
        if (document.root().get(key) instanceof ObjectNode paths) {
            for (String path : List.copyOf(paths.propertyNames())) {
                String ref = Refs.of(paths.path(path));
                ObjectNode item = ref == null ? null : document.resolve(paths.path(path));
                if (item != null) {
                    paths.set(path, copy(item, (ObjectNode) paths.path(path), used.add(ref)));
                }
            }
        }
    }

    private ObjectNode copy(ObjectNode item, ObjectNode reference, boolean isFirst) {
        Sources sources = document.sources();
        ObjectNode copy = sources.copy(item);
        reference.properties().stream()
                .filter(member -> !member.getKey().equals("$ref"))
                .forEach(member -> {
                    if (copy.has(member.getKey())) {
                        document.doubtful(
                                sources.of(reference, member.getKey()),
                                ("%s stands here and in the path item that"
                                                + " is referred to: what stands here counts; keep one of the two")
                                        .formatted(member.getKey()));
                    }
                    copy.set(member.getKey(), member.getValue());
                });
        if (!isFirst) {
            copy.propertyNames().stream().filter(Walker::isMethod).forEach(method -> {
                if (copy.get(method) instanceof ObjectNode operation && operation.remove("operationId") != null) {
                    document.leftAlone(
                            sources.of(operation), "used by several paths: only the first has the operationId");
                }
            });
        }
        return copy;
    }

    /** What stayed would declare its operations a second time. */
    private void dropUsed() {
        Set<String> wanted = new HashSet<>();
        new Walker() {
            @Override
            protected void reference(ObjectNode reference) {
                wanted.add(Refs.of(reference));
            }
        }.walk(document.root());
        if (document.root().get("components") instanceof ObjectNode components
                && components.get("pathItems") instanceof ObjectNode items) {
            items.propertyNames().stream()
                    .map(name -> "#/components/pathItems/" + name)
                    .filter(ref -> used.contains(ref) && !wanted.contains(ref))
                    .toList()
                    .forEach(ref -> items.remove(ref.substring(ref.lastIndexOf('/') + 1)));
        }
        dropEmpty(document);
    }

    /** Drops the component's key where nothing stands behind it, as when all of it was left out. */
    public static void dropEmpty(Document document) {
        if (document.root().get("components") instanceof ObjectNode components
                && components.get("pathItems") instanceof ObjectNode items
                && items.isEmpty()) {
            components.remove("pathItems");
        }
    }
}
