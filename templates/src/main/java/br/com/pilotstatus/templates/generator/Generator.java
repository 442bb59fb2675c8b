package br.com.pilotstatus.templates.generator;

import br.com.pilotstatus.templates.command.Progress;
import br.com.pilotstatus.templates.java.ApiClass;
import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.stamp.OutputFolder;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.languages.JavaClientCodegen;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationsMap;

/** What the three generators share: of the stock one, the loop over files and their writing are left. */
abstract class Generator extends JavaClientCodegen {

    private final TemplatingEngineAdapter engine = new LaidOut(getClass().getName(), this::header);

    private @Nullable JavaApi api;

    private Packages packages;

    /** Where sources go, below the output folder. */
    private String sources = "";

    private final List<Path> written = new ArrayList<>();

    /** How many files there will be. */
    private int files;

    private @Nullable Progress progress;

    Generator(CliOption... options) {
        setLibrary(JERSEY3);
        embeddedTemplateDir = templateDir = "templates";
        Stock.declareOptions(this, options);
    }

    /** Registers templates, now that the document is read. */
    abstract void register(Packages packages);

    /** Adds the classes that are neither of a tag nor the entry point. */
    abstract void addTypes(GeneratedTypes types, JavaApi api, Packages packages);

    @Override
    public void processOpts() {
        String models = Stock.option(this, CodegenConstants.MODEL_PACKAGE, "");
        sources = Stock.option(this, CodegenConstants.SOURCE_FOLDER, "");
        super.processOpts();
        Stock.removeFiles(this);
        packages = models.isEmpty() ? Packages.under(invokerPackage) : Packages.under(invokerPackage, models);
        apiPackage = packages.api();
        modelPackage = packages.model();
        api = JavaApi.read(Path.of(Stock.option(this, Stock.DOCUMENT, getInputSpec())), packages);
        openAPI.setPaths(Stock.paths(api.apis().stream().map(ApiClass::tag).toList()));
        if (progress == null) {
            progress = new Progress(Stock.option(this, Stock.WHAT, getName()), "files");
        }
        additionalProperties.put("packages", packages);
        additionalProperties.put("spec", api);
        additionalProperties.put("header", header());
        additionalProperties.put("generator", "\"" + getClass().getName() + "\"");
        modelTemplateFiles.put("type.mustache", ".java");
        register(packages);
    }

    /** Has each file told that is written. */
    final void tell(Progress files) {
        progress = files;
    }

    /** The files that a run has written, or found as they should be. */
    final List<Path> written() {
        return written;
    }

    private JavaApi api() {
        return Objects.requireNonNull(api, "read by processOpts()");
    }

    private String header() {
        return Header.of(api().title() + " " + api().version());
    }

    /** Adds a class that is made once. */
    final void addEntry(String template, String packageName, String name) {
        Path folder = Path.of(sources, packageName.replace('.', '/'));
        supportingFiles.add(new SupportingFile(template, folder.toString(), name + ".java"));
        written.add(Path.of(getOutputDir(), sources, GeneratedTypes.path(packageName + "." + name)));
    }

    @Override
    public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> stock) {
        GeneratedTypes types = new GeneratedTypes();
        addTypes(types, api(), packages);
        Map<String, ModelsMap> made = types.with(additionalProperties);
        files = written.size()
                + made.size()
                + apiTemplateFiles.size() * openAPI.getPaths().size();
        return made;
    }

    @Override
    public OperationsMap postProcessOperationsWithModels(OperationsMap stock, List<ModelMap> models) {
        stock.put("api", api().api(stock.getOperations().getClassname()));
        return stock;
    }

    @Override
    public String modelFilename(String template, String qualifiedName) {
        Path file = Path.of(getOutputDir(), sources, GeneratedTypes.path(qualifiedName));
        written.add(file);
        if (progress != null) {
            progress.step(files);
        }
        return file.toString();
    }

    @Override
    public String apiFilename(String template, String tag) {
        return modelFilename(template, packages.api() + "." + toApiName(tag));
    }

    @Override
    public String toModelName(String name) {
        return name;
    }

    @Override
    public String toApiName(String tag) {
        return ApiClass.nameOf(tag);
    }

    @Override
    public String sanitizeTag(String tag) {
        return JavaNames.typeName(tag);
    }

    @Override
    public String toOperationId(String operationId) {
        return operationId;
    }

    @Override
    public Mustache.Compiler processCompiler(Mustache.Compiler compiler) {
        return super.processCompiler(compiler).escapeHTML(false);
    }

    @Override
    public TemplatingEngineAdapter getTemplatingEngine() {
        return engine;
    }

    @Override
    public Map<String, Object> postProcessSupportingFileData(Map<String, Object> bundle) {
        // The stock generator writes the whole document as YAML here, for a template that is not ours.
        return bundle;
    }

    @Override
    public void postProcess() {
        // The stock generator asks for donations here, on the console of every build.
        String stamp = Stock.option(this, Stock.STAMP, "");
        if (!stamp.isEmpty()) {
            try {
                OutputFolder folder = new OutputFolder(Path.of(getOutputDir(), sources));
                folder.keepOnly(written);
                folder.note(stamp);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
            System.out.println(Stock.option(this, Stock.WHAT, "sources") + " are new: " + written.size() + " files");
        }
    }
}
