using System.CommandLine;
using System.Globalization;
using Compare;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var bench = new Argument<DirectoryInfo>("bench") { Description = "The folder of labelled sets." };
bench.AcceptExistingOnly();
var onlyTasks = Only(BenchTasks.All.Select(task => task.Name));
var onlyModels = Only(BenchTasks.Models.Select(model => model.Name));
var predictions = new Option<string>("--predictions") { Description = "The folder of out-of-fold predictions.", DefaultValueFactory = _ => "src/Compare.Training/Predictions" };
var models = new Option<string>("--models") { Description = "The folder to write model files to.", DefaultValueFactory = _ => "src/Compare/Models" };
Option<string[]> Only(IEnumerable<string> known)
{
    var only = new Option<string[]>("--only") { Description = $"{string.Join(", ", known)}; all without it.", HelpName = "name", AllowMultipleArgumentsPerToken = true };
    only.AcceptOnlyFromAmong([.. known]);
    return only;
}

bool Chosen(string[]? names, string name) => names is not { Length: > 0 } || names.Contains(name, StringComparer.Ordinal);

var predict = new Command("predict", "Cross-validates every task and writes its out-of-fold predictions.") { bench, predictions, onlyTasks };
predict.SetAction(arguments => TrainingCommands.Predict(
    new BenchFolder(arguments.GetValue(bench)!.FullName), arguments.GetValue(predictions)!, [.. BenchTasks.All.Where(task => Chosen(arguments.GetValue(onlyTasks), task.Name))], Console.Out));
var evaluate = new Command("evaluate", "Prints every figure of the out-of-fold predictions, with 95 % intervals.") { bench, predictions, onlyTasks };
evaluate.SetAction(arguments => TrainingCommands.Evaluate(
    new BenchFolder(arguments.GetValue(bench)!.FullName), arguments.GetValue(predictions)!, [.. BenchTasks.All.Where(task => Chosen(arguments.GetValue(onlyTasks), task.Name))], Console.Out));
var train = new Command("train", "Trains the models that ship and writes their files.") { bench, models, onlyModels };
train.SetAction(arguments => TrainingCommands.Train(
    new BenchFolder(arguments.GetValue(bench)!.FullName), arguments.GetValue(models)!, [.. BenchTasks.Models.Where(model => Chosen(arguments.GetValue(onlyModels), model.Name))], Console.Out));
return new RootCommand("Trains and measures the models that Compare carries.") { predict, evaluate, train }.Parse(args).Invoke();
