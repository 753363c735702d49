System.Console.WriteLine();
return 0;
